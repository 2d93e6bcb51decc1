package nl.meldcodewijzer.site.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import nl.meldcodewijzer.site.Refusal;

/** A call that asks for JSON and gets nothing, or {@code null}, is refused here, so that endpoints never see null. */
@Provider
class EmptyBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null && isJson(context.getMediaType())) {
            throw Refusal.invalid(
                    "De inhoud ontbreekt.", new Refusal.Error("body", "", "Stuur JSON mee.", "missing-body"));
        }
        return body;
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
