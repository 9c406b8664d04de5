package ir.kargozar.printing.setting;

import java.util.Arrays;

/** PDF syntax under construction. */
public final class Bytes {
    private static final int FIRST = 96;

    private byte[] held = new byte[FIRST];
    private int size;

    public Bytes add(int single) {
        room(1);
        held[size++] = (byte) single;
        return this;
    }

    /** @param latin characters up to U+00FF */
    public Bytes add(String latin) {
        int length = latin.length();
        room(length);
        for (int i = 0; i < length; i++) {
            held[size++] = (byte) latin.charAt(i);
        }
        return this;
    }

    public Bytes add(byte[] more) {
        return add(more, more.length);
    }

    public Bytes add(Bytes more) {
        return add(more.held, more.size);
    }

    private Bytes add(byte[] more, int length) {
        room(length);
        System.arraycopy(more, 0, held, size, length);
        size += length;
        return this;
    }

    /** A number with at most two decimals. */
    public Bytes number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            add('-');
        }
        long positive = Math.abs(hundredths);
        whole(positive / 100);
        int rest = (int) (positive % 100);
        if (rest != 0) {
            add('.').add('0' + rest / 10);
            if (rest % 10 != 0) {
                add('0' + rest % 10);
            }
        }
        return this;
    }

    private void whole(long positive) {
        if (positive >= 10) {
            whole(positive / 10);
        }
        add('0' + (int) (positive % 10));
    }

    /** A number between blanks, as most operators take their operands. */
    public Bytes operand(double value) {
        return number(value).add(' ');
    }

    private void room(int more) {
        if (size + more > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, size + more));
        }
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Without room to spare, to be kept. */
    Bytes trimmed() {
        held = toArray();
        return this;
    }

    public byte[] toArray() {
        return Arrays.copyOf(held, size);
    }
}
