package ir.kargozar.printing.setting;

/** Visual order of one line: rule L2 of the Unicode Bidirectional Algorithm. */
final class LineOrder {
    private LineOrder() {}

    /**
     * From the highest level down to the lowest odd one, reverses every run at or above that level.
     *
     * @return indices of the line's elements, from left to right
     */
    static int[] of(byte[] levels, int from, int to) {
        int[] order = new int[to - from];
        int highest = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = from + i;
            highest = Math.max(highest, levels[from + i]);
        }
        for (int level = highest; level >= 1; level--) {
            int start = 0;
            while (start < order.length) {
                int stop = start;
                while (stop < order.length && levels[order[stop]] >= level) {
                    stop++;
                }
                reverse(order, start, stop);
                start = Math.max(stop, start + 1);
            }
        }
        return order;
    }

    private static void reverse(int[] order, int start, int stop) {
        for (int low = start, high = stop - 1; low < high; low++, high--) {
            int kept = order[low];
            order[low] = order[high];
            order[high] = kept;
        }
    }
}
