package nl.meldcodewijzer.audit;

/** What came of reading the audit trail from its beginning. */
public sealed interface ChainState {

    /**
     * Nothing was changed after it was sealed.
     *
     * @param blocks how many there are
     * @param entries how many stand in them
     * @param hash of the newest block
     */
    record Whole(long blocks, long entries, String hash) implements ChainState {}

    /** From this block on it is not what was sealed. */
    record Broken(long block) implements ChainState {}
}
