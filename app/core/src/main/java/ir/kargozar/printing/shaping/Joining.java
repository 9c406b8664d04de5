package ir.kargozar.printing.shaping;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Arrays;

/** Cursive joining of the Arabic script (Unicode 16, section 9.2, rules R1 to R7). */
enum Joining {
    ISOLATED("isol"),
    FINAL("fina"),
    MEDIAL("medi"),
    INITIAL("init"),
    /** Marks and other transparent characters take no form. */
    NONE("");

    private final String feature;

    Joining(String feature) {
        this.feature = feature;
    }

    /** The OpenType feature that draws this form. */
    String feature() {
        return feature;
    }

    /** One form per code point, in logical order. */
    static Joining[] of(int[] codePoints) {
        Joining[] forms = new Joining[codePoints.length];
        Arrays.fill(forms, NONE);
        int previous = -1;
        for (int i = 0; i < codePoints.length; i++) {
            int type = type(codePoints[i]);
            if (type == UCharacter.JoiningType.TRANSPARENT) {
                continue;
            }
            forms[i] = ISOLATED;
            if (previous >= 0 && joinsFollowing(type(codePoints[previous])) && joinsPreceding(type)) {
                forms[i] = FINAL;
                forms[previous] = forms[previous] == ISOLATED ? INITIAL : MEDIAL;
            }
            previous = i;
        }
        return forms;
    }

    private static int type(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
    }

    private static boolean joinsPreceding(int type) {
        return type == UCharacter.JoiningType.RIGHT_JOINING || joinsBoth(type);
    }

    private static boolean joinsFollowing(int type) {
        return type == UCharacter.JoiningType.LEFT_JOINING || joinsBoth(type);
    }

    private static boolean joinsBoth(int type) {
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.JOIN_CAUSING;
    }
}
