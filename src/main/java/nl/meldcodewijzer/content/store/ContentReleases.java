package nl.meldcodewijzer.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;

/** What was active when, and every text that ever was; rows are only added. */
@ApplicationScoped
public class ContentReleases {

    /** One activation. */
    public record Activated(UUID id, int number, String digest, Instant activatedAt, int items) {}

    private static final HexFormat HEX = HexFormat.of();

    private final Sql sql;

    ContentReleases(Sql sql) {
        this.sql = sql;
    }

    public Optional<Activated> latest() {
        return newestFirst(1).stream().findFirst();
    }

    public List<Activated> newestFirst(int most) {
        return sql.rows(
                """
                select r.id, r.number, r.digest, r.activated_at,
                  (select count(*) from content_edition e where e.release_id = r.id)
                from content_release r order by r.number desc limit ?""",
                row -> new Activated(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        HEX.formatHex(row.getBytes(3)),
                        Sql.instant(row, 4),
                        row.getInt(5)),
                most);
    }

    /** Fails on its number when another node adds a release at the same time; try again in a new transaction then. */
    public UUID add(Release release, int number) {
        var id = Ids.next();
        sql.change(
                "insert into content_release (id, number, digest) values (?, ?, ?)",
                id,
                number,
                HEX.parseHex(release.digest()));
        sql.changeAll(
                "insert into content_text (digest, body) values (?, ?) on duplicate key update digest = digest",
                release.items().stream()
                        .map(each -> new Object[] {
                            HEX.parseHex(each.digest()), each.text().getBytes(StandardCharsets.UTF_8)
                        })
                        .toList());
        sql.changeAll(
                "insert into content_edition (release_id, kind, slug, edition, digest) values (?, ?, ?, ?, ?)",
                release.items().stream()
                        .map(each ->
                                new Object[] {id, each.kind(), each.slug(), each.edition(), HEX.parseHex(each.digest())
                                })
                        .toList());
        return id;
    }

    /** The canonical text with this digest, of whatever release. */
    public Optional<String> text(String digest) {
        return sql.first(
                "select body from content_text where digest = ?",
                row -> new String(row.getBytes(1), StandardCharsets.UTF_8),
                (Object) HEX.parseHex(digest));
    }
}
