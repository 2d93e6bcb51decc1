package nl.meldcodewijzer.desk.web.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One page of a long list that was searched. */
record Paging(String address, String search, int page, boolean hasNext) {

    static final int SIZE = 50;
    private static final int LAST = 100_000;

    static int page(@Nullable String typed) {
        try {
            return typed == null ? 1 : Math.min(Math.max(Integer.parseInt(typed), 1), LAST);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }

    static int offset(int page) {
        return (page - 1) * SIZE;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean isNeeded() {
        return hasPrevious() || hasNext;
    }

    public String previous() {
        return to(page - 1);
    }

    public String next() {
        return to(page + 1);
    }

    private String to(int number) {
        return address + "?zoek=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&pagina=" + number;
    }
}
