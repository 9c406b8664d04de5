package ir.kargozar.storage.log;

/** How long the log is and where its chain ends; genuine only as {@link Chain#isGenuine} says. */
final class Head {
    private final long entries;
    private final byte[] lastMac;
    private final byte[] mac;

    Head(long entries, byte[] lastMac, byte[] mac) {
        this.entries = entries;
        this.lastMac = lastMac;
        this.mac = mac;
    }

    long entries() {
        return entries;
    }

    byte[] lastMac() {
        return lastMac;
    }

    byte[] mac() {
        return mac;
    }
}
