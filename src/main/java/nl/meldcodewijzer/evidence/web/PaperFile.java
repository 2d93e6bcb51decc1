package nl.meldcodewijzer.evidence.web;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Files;
import nl.meldcodewijzer.site.Refusal;

/** The file of a paper, only to save. */
final class PaperFile {

    private PaperFile() {}

    static Response saved(Files files, OrganisationId owner, UUID id) {
        var file = files.find(owner, id).orElseThrow(Refusal::notFound);
        return Response.ok(files.bytes(owner, file.id()))
                .type(file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"bewijs." + ending(file.name()) + "\"")
                .build();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replaceAll("[^a-z0-9]", "");
    }
}
