package ir.kargozar.claim;

import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Line;
import java.util.Optional;

/** Who brought the papers in the insured person's stead. */
public record Representative(NationalId nationalId, Line name, Optional<Mobile> mobile) {}
