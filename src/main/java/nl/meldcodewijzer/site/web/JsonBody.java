package nl.meldcodewijzer.site.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.resteasy.reactive.jackson.runtime.serialisers.ServerJacksonMessageBodyReader;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Type;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Reads JSON. A call that asks for it and gets nothing, or {@code null}, is refused here, so that endpoints never see null.
 *
 * <p>A reader and no interceptor: where there is one, the annotations of the endpoint are read anew for each call.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json", "text/json"})
class JsonBody extends ServerJacksonMessageBodyReader {

    JsonBody(Instance<ObjectMapper> mapper) {
        super(mapper);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, MediaType mediaType, ServerRequestContext context)
            throws IOException {
        var body = super.readFrom(type, genericType, mediaType, context);
        if (body == null) {
            throw Refusal.invalid(
                    "De inhoud ontbreekt.", new Refusal.Error("body", "", "Stuur JSON mee.", "missing-body"));
        }
        return body;
    }
}
