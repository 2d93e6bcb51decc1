package nl.meldcodewijzer.site.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A form that no browser sends, such as {@code =&veld=%zz}, is a mistake of whoever sent it and not of the service. */
@Provider
class BrokenForms implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        try {
            return context.proceed();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) { // what its reader throws, undeclared
            throw new BadRequestException(e);
        }
    }
}
