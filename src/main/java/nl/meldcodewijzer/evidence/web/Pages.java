package nl.meldcodewijzer.evidence.web;

import org.jspecify.annotations.Nullable;

/**
 * Where one is in a list of many pages.
 *
 * @param number from 1
 * @param found how many lines there are in all
 * @param parameter of the address that says which page
 */
record Pages(int number, int found, String address, String parameter) {

    static final int SIZE = 50;

    /** What cannot be a page is the first one. */
    static Pages of(@Nullable String typed, int found, String address, String parameter) {
        int last = Math.max(1, (found + SIZE - 1) / SIZE);
        int number = typed != null && typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : 1;
        return new Pages(Math.min(number, last), found, address, parameter);
    }

    int offset() {
        return (number - 1) * SIZE;
    }

    public int last() {
        return Math.max(1, (found + SIZE - 1) / SIZE);
    }

    public boolean isNeeded() {
        return last() > 1;
    }

    public String previous() {
        return number > 1 ? to(number - 1) : "";
    }

    public String next() {
        return number < last() ? to(number + 1) : "";
    }

    private String to(int other) {
        return address + "?" + parameter + "=" + other + "#" + parameter;
    }
}
