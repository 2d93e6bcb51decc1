package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of revoking certificates. */
@MessageBundle("admincertificate")
public interface AdminCertificateMessages {

    @Message("Certificaat intrekken")
    String title();

    @Message("Trek alleen een certificaat in dat niet uitgegeven had mogen worden. "
            + "Vanaf vandaag telt het niet meer. Wat eerder is geteld, verandert niet.")
    String intro();

    @Message("Certificaatnummer")
    String number();

    @Message("Reden")
    String reason();

    @Message("De houder leest dit.")
    String reasonHint();

    @Message("Trek in")
    String revoke();

    @Message("Zoek op")
    String look();

    @Message("Programma")
    String programme();

    @Message("Uitgegeven op")
    String issuedOn();

    @Message("Geldig tot en met")
    String until();

    @Message("Herkomst")
    String provenance();

    @Message("Bekijk de openbare pagina")
    String openPage();

    @Message("Dit certificaat is ingetrokken op {day}.")
    String revokedOn(String day);

    @Message("Dit kan niet ongedaan worden gemaakt.")
    String isFinal();

    @Message("Certificaat {number} is ingetrokken.")
    String revoked(String number);

    @Message("Dit nummer klopt niet. Kijk het na, vooral de letters en cijfers die op elkaar lijken.")
    String wrongNumber();

    @Message("Er is geen certificaat met dit nummer.")
    String unknown();

    @Message("Dit certificaat is al ingetrokken.")
    String revokedBefore();
}
