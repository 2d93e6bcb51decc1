package nl.meldcodewijzer.credential;

/**
 * Which bit says whether a certificate was revoked.
 *
 * @param list counted from 0
 * @param place in the list, counted from 0
 */
public record StatusPlace(int list, int place) {

    public StatusPlace {
        if (list < 0 || place < 0 || place >= StatusList.SIZE) {
            throw new IllegalArgumentException("There is no place " + place + " in list " + list);
        }
    }
}
