package nl.meldcodewijzer.learning.file;

import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.Asked;
import nl.meldcodewijzer.learning.OrderQuestion;
import nl.meldcodewijzer.learning.Question;

/** Reads a question about an order: the options stand in the right one. */
final class OrderReader {

    private OrderReader() {}

    static Question read(FieldReader reader, Asked asked) {
        return new OrderQuestion(asked, PlainOptions.read(reader, 3, 8), PlainOptions.feedback(reader));
    }
}
