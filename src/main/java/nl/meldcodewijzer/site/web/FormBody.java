package nl.meldcodewijzer.site.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.providers.serialisers.ServerFormUrlEncodedProvider;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Reads forms. One that no browser sends, such as {@code =&veld=%zz}, is a mistake of whoever sent it and not of the service. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@SuppressWarnings("rawtypes") // as what it extends
class FormBody extends ServerFormUrlEncodedProvider {

    @Override
    public MultivaluedMap readFrom(
            Class<MultivaluedMap> type, Type genericType, MediaType mediaType, ServerRequestContext context)
            throws IOException {
        try {
            return super.readFrom(type, genericType, mediaType, context);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) { // what it throws, undeclared
            throw new BadRequestException(e);
        }
    }
}
