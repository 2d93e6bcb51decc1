package nl.meldcodewijzer.site.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes a {@link Problem} for who builds on the API. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema get() {
        var location = object(Map.of("pointer", text(), "name", text()));
        var error = object(Map.of("in", text(), "detail", text(), "code", text(), "location", location));
        return object(Map.of(
                        "status", OASFactory.createSchema().addType(SchemaType.INTEGER),
                        "title", text(),
                        "detail", text(),
                        "errors",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(error),
                        "current", OASFactory.createSchema().addType(SchemaType.OBJECT)))
                .required(List.of("status", "title", "detail", "errors"));
    }

    private static Schema object(Map<String, Schema> members) {
        var object = OASFactory.createSchema().addType(SchemaType.OBJECT);
        // a map that is made at once has another order at each start
        members.keySet().stream().sorted().forEach(each -> object.addProperty(each, members.get(each)));
        return object;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
