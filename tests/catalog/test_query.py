from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.catalog.expression import And, Not, Or, Span, Term
from editor.catalog.query import Query
from editor.catalog.query_text import parse, spell
from editor.errors import UsageError
from tests.catalog.telling import make_photo


def test_plain_conditions_go_into_the_fields_of_the_query():
    query = parse("rating>=4 and camera:nikon lake flag:picked label:red edited:no iso>=100 sort:-name")
    assert (query.rating_min, query.camera, query.text, query.flag, query.label) == (4, "nikon", "lake", 1, "red")
    assert (query.edited, query.sort, query.descending) == (False, "name", True)
    assert isinstance(query.where, Term)
    assert query.where.field == "iso"
    assert parse("") == Query()
    assert parse("rating:3") == Query(rating_min=3, rating_max=3)
    assert parse("rating>3 ") == Query(rating_min=4)
    assert parse("rating<2") == Query(rating_max=1)
    assert parse("rating:2..4") == Query(rating_min=2, rating_max=4)


def test_not_binds_tighter_than_and_and_and_tighter_than_or():
    where = parse("a or b and not c").where
    assert isinstance(where, Or)
    assert isinstance(where.parts[1], And)
    assert isinstance(where.parts[1].parts[1], Not)
    assert parse("(a or b) c").text == "c"
    assert parse("A OR B").where == parse("A or B").where


def test_spans():
    assert parse("size>2 or x").where.parts[0].value.low == pytest.approx(2e6)
    exposure = parse("exposure:1/250 or x").where.parts[0].value
    assert exposure.low < 0.004 < exposure.high
    day = parse("taken:2024-02-29").where.value
    assert day.high - day.low == 86_400_000 - 1
    assert parse("taken:2024-12").where.value.high + 1 == parse("taken:2025").where.value.low
    assert parse("iso:100..").where.value == Span(100.0, None)


@pytest.mark.parametrize(
    ("text", "position", "why"),
    [
        ("rating>=", 1, "value is missing"),
        ("rating>=x", 1, "number is expected"),
        ("a and", 6, "condition is missing"),
        ("(a or b", 1, "never closed"),
        ("a) b", 2, "never opened"),
        ("colour:red foo:1", 12, "there is no field “foo”"),
        ('title:"open', 7, "quotation mark"),
        ("taken:2024-13", 1, "month"),
        ("taken:yesterday", 1, "a date is written"),
        ("label:pink", 1, "a label is red"),
        ("flag:maybe", 1, "a flag is"),
        ("edited:perhaps", 1, "yes or no"),
        ("camera>3", 1, "does not go with camera"),
        ("is:nice", 1, "it is one of"),
        ("sort:beauty", 1, "photos are sorted by"),
        ("not", 4, "condition is missing"),
        ("iso:1e400", 1, "no number"),
        ("(" * 60 + "a" + ")" * 60, 51, "too many brackets"),
        ("taken:9999-12-31..9999", 1, ""),
    ],
)
def test_what_cannot_be_read_is_told_with_its_position(text, position, why):
    with pytest.raises(UsageError) as caught:
        parse(text)
    assert f"position {position}" in str(caught.value)
    assert why in str(caught.value)


def test_a_sort_that_does_not_exist_is_refused():
    with pytest.raises(UsageError, match="cannot be sorted"):
        Query(sort="beauty")


words = st.text(
    st.characters(blacklist_characters='"', blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Zs")), min_size=1, max_size=8
)
queries = st.builds(
    Query,
    rating_min=st.none() | st.integers(0, 5),
    rating_max=st.none() | st.integers(0, 5),
    flag=st.none() | st.sampled_from([-1, 0, 1]),
    label=st.none() | st.sampled_from(["red", "none", "purple"]),
    camera=st.just("") | words,
    keyword=st.just("") | words,
    edited=st.none() | st.booleans(),
    taken_from=st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    folder=st.none() | st.just(Path("/photos/a b")),
    album=st.none() | st.integers(1, 9),
    stacked=st.booleans(),
    sort=st.sampled_from(["", "name", "rating"]),
    descending=st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(queries)
def test_a_spelt_query_is_read_as_the_same(query):
    text = spell(query)
    again = parse(text)
    assert (again.camera, again.keyword, again.flag, again.label) == (
        query.camera,
        query.keyword,
        query.flag,
        query.label,
    )
    assert spell(parse(spell(again))) == spell(again), "spelling settles"
    assert again.descending == query.descending


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from('abo rating:>=<4()"notand-.,\\camera*'), max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        query = parse(text)
    except UsageError as refusal:
        why = str(refusal)
    else:
        why = ""
        assert spell(parse(spell(query))) == spell(query)
    assert why == "" or "position" in why


def test_a_short_beginning_finds_all_or_all_but_some(five, album_folder):
    catalog, ids = five
    assert list(catalog.search("img")) == ids
    assert list(catalog.search("img iso>=300")) == ids[2:]
    [other] = catalog.add_files([make_photo(album_folder / "other.jpg", taken="2020-01-01T00:00:00")])
    assert list(catalog.search("img")) == ids
    assert list(catalog.search("oth")) == [other]
