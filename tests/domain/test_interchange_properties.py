"""Any resolution survives value → JSON → value, and any JSON is read or refused with a sentence."""

import contextlib

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat_app.domain import interchange
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from tests.domain.values import resolutions

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = [*interchange.write(Resolution()), "clauses", "titel"]


@given(resolutions())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_value_json_value(resolution: Resolution) -> None:
    assert interchange.read(interchange.dumps(resolution)) == resolution


@given(resolutions())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_written_again_the_same(resolution: Resolution) -> None:
    data = interchange.dumps(resolution)
    assert interchange.dumps(interchange.read(data)) == data


@given(st.dictionaries(st.sampled_from(KEYS), json_values, max_size=4))
def test_any_json_is_read_or_refused_with_a_sentence(data: dict[str, object]) -> None:
    with contextlib.suppress(KnownError):
        interchange.read(msgspec.json.encode(data))


@given(st.binary(max_size=40) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes) -> None:
    with contextlib.suppress(KnownError):
        interchange.read(data)
