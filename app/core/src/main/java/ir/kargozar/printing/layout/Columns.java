package ir.kargozar.printing.layout;

import java.util.List;

/** Columns side by side between two edges, the first one at the right. */
final class Columns {
    private final float[] edges;

    /** @param shares widths in proportion to each other */
    Columns(float left, float right, List<Float> shares) {
        float all = 0;
        for (float share : shares) {
            all += share;
        }
        edges = new float[shares.size() + 1];
        edges[0] = right;
        float taken = 0;
        for (int i = 0; i < shares.size(); i++) {
            taken += shares.get(i);
            edges[i + 1] = right - (right - left) * taken / all;
        }
    }

    float right(int column) {
        return edges[column];
    }

    float left(int column) {
        return edges[column + 1];
    }

    float width(int column) {
        return right(column) - left(column);
    }
}
