"""Values that are handed out: they hold still, and say what they are."""

from __future__ import annotations

import copy
import pickle

import pytest

from newsparse.models import FrozenMapping


def test_a_mapping_that_was_handed_out_cannot_be_changed() -> None:
    """Neither its items nor its attributes, nor the mapping that it was made of."""
    source = {"a": 1}
    mapping = FrozenMapping(source)
    source["b"] = 2
    with pytest.raises(AttributeError, match="a FrozenMapping cannot be changed: _items"):
        mapping._items = {}
    with pytest.raises(TypeError):
        mapping["a"] = 2  # type: ignore[index]
    assert dict(mapping) == {"a": 1}


def test_a_mapping_shows_what_is_in_it() -> None:
    """Its printed form can be read back, and copies are equal and have one hash."""
    mapping = FrozenMapping({"a": 1})
    assert repr(mapping) == "FrozenMapping({'a': 1})"
    for other in (copy.deepcopy(mapping), pickle.loads(pickle.dumps(mapping)), eval(repr(mapping))):
        assert other == mapping
        assert hash(other) == hash(mapping)
