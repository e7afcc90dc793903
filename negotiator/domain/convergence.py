"""How far parties agree on a component, 0 to 1.

The measure is the consensus of W. J. Tastle and M. J. Wierman, "Consensus and dissention: a
measure of ordinal dispersion", International Journal of Approximate Reasoning 45 (2007) 531–545:

    Cns(X) = 1 + Σ pᵢ · log₂(1 − |Xᵢ − μ| / d),   d = the width of the scale.

1 means that all stand on one step, 0 that half stand at each end.
"""

from collections.abc import Sequence
from math import log2


def convergence(counts: Sequence[int]) -> float | None:
    """Return the consensus of parties counted by step, best to worst; None without any party.

    Args:
        counts: how many parties stand on each step, one entry a step; at least two entries.
    """
    total = sum(counts)
    if total == 0:
        return None
    width = len(counts) - 1
    mean = sum(step * count for step, count in enumerate(counts)) / total
    value = 1.0
    for step, count in enumerate(counts):
        if count:
            value += count / total * log2(1 - abs(step - mean) / width)
    return max(0.0, min(1.0, value))
