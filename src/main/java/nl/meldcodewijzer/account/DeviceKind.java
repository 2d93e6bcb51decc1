package nl.meldcodewijzer.account;

/** Whether others use the device as well; then a session on it is short. */
public enum DeviceKind {
    OWN,
    SHARED
}
