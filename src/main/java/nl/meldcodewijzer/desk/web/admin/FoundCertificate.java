package nl.meldcodewijzer.desk.web.admin;

/**
 * What an administrator sees of a certificate before it is revoked: never whose it is.
 *
 * @param revokedOn empty while it was not revoked
 */
record FoundCertificate(
        String number, String programme, String issuedOn, String until, String provenance, String revokedOn) {

    public String address() {
        return "/certificaat/" + number;
    }
}
