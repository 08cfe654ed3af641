"""Settings all tests share: how patient Hypothesis is, chosen in this one place by the environment."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

PROFILE_VARIABLE = "HYPOTHESIS_PROFILE"
"""Names the profile: "dev" (the default, for the inner loop), "ci" (a thorough run) or "deep" (a night's worth)."""

# No deadlines anywhere: a shared machine pauses when it likes, and pytest-timeout stops what truly hangs.
_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("dev", max_examples=40, **_COMMON)
settings.register_profile("ci", max_examples=200, derandomize=True, print_blob=True, **_COMMON)
settings.register_profile("deep", max_examples=5_000, **_COMMON)
settings.load_profile(os.environ.get(PROFILE_VARIABLE, "dev"))
