"""Pictures of a story."""

import pytest

from newsparse.extract.images import images, largest, same_picture
from newsparse.models import Image
from newsparse.page import Page, read

WORDS = "The bridge over the river stays closed until the spring, the council said on Monday, for want of money."
PARAGRAPHS = f"<p>{WORDS}</p>" * 4


def story(inside: str, head: str = "", after: str = "") -> tuple[Image, ...]:
    """The pictures of a page whose story holds this between its first and last paragraph."""
    html = f"{head}<main><article><h1>Bridge closed</h1><p>{WORDS}</p>{inside}{PARAGRAPHS}</article>{after}</main>"
    found = images(read(html, url="https://example.org/news/bridge"))
    return found.value if found else ()


def test_a_figure_gives_caption_and_credit() -> None:
    """The caption stands in the same figure, and its end names the photographer."""
    (image,) = story(
        '<figure><img src="/a.jpg" alt="A bridge"><figcaption>The old bridge. (Photo by Ada Ng)</figcaption></figure>'
    )
    assert image == Image("https://example.org/a.jpg", "A bridge", "The old bridge.", "Ada Ng")


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("The old bridge", ("The old bridge", None)),
        ("The old bridge. Photo: Ada Ng", ("The old bridge.", "Ada Ng")),
        ("Die alte Brücke. Foto: Ada Ng/Agentur", ("Die alte Brücke.", "Ada Ng/Agentur")),
        ("Die alte Brücke © Ada Ng", ("Die alte Brücke", "Ada Ng")),
        ("The old bridge. (Ada Ng/Oldtown Agency)", ("The old bridge.", "Ada Ng/Oldtown Agency")),
        ("The old bridge | Photo: Ada Ng (Oldtown)", ("The old bridge", "Ada Ng (Oldtown)")),
        ("© Ada Ng", (None, "Ada Ng")),
        ("The old bridge (Image credit: Oldtown Rocket Corp.)", ("The old bridge", "Oldtown Rocket Corp.")),
        ("The old bridge. Photo: A. Ng", ("The old bridge.", "A. Ng")),
        ("Photo: Ada Ng. The bridge was closed on Monday.", ("Photo: Ada Ng. The bridge was closed on Monday.", None)),
        ('The old bridge</p><p class="credit">Ada Ng', ("The old bridge", "Ada Ng")),
        ("<p>Photo: Ada Ng</p><p>The old bridge</p>", ("The old bridge", "Ada Ng")),
        ("The photo was taken on Monday", ("The photo was taken on Monday", None)),
        ("Open: the bridge in 1999", ("Open: the bridge in 1999", None)),
    ],
)
def test_credits_are_parted_from_captions(caption: str, expected: tuple[str | None, str | None]) -> None:
    """A label, a sign or the agency's brackets begin a credit; other words stay caption."""
    (image,) = story(f'<figure><img src="/a.jpg"><figcaption>{caption}</figcaption></figure>')
    assert (image.caption, image.credit) == expected


def test_the_shared_picture_comes_first_and_meets_itself() -> None:
    """One picture in two sizes is one, with the caption it is shown with."""
    found = story(
        '<figure><img src="/w/old-bridge-640x360.jpg" alt="A bridge"><figcaption>Closed</figcaption></figure>'
        '<img src="/w/river-bank.jpg">',
        head='<meta property="og:image" content="https://cdn.example.org/w/old-bridge-1200x630.jpg?q=80">',
    )
    assert found == (
        Image("https://cdn.example.org/w/old-bridge-1200x630.jpg?q=80", "A bridge", "Closed", None),
        Image("https://example.org/w/river-bank.jpg"),
    )


def test_linked_data_shares_a_picture() -> None:
    """Addresses, objects and lists of them are read; anything else says nothing."""
    for value in ("/a.jpg", {"url": "/a.jpg"}, ["/a.jpg", "/b.jpg"], [{"contentUrl": "/a.jpg"}], {"url": ["/a.jpg"]}):
        page = Page(base_url="https://example.org/", linked_data=({"@type": "NewsArticle", "image": value},))
        found = images(page)
        assert found is not None
        assert found.value[0].url == "https://example.org/a.jpg"
    for value in (None, 3, [], {}, [None], {"url": 3}, "javascript:alert(1)", "x" * 5000, [[["x"]]]):
        assert images(Page(linked_data=({"@type": "NewsArticle", "image": value},))) is None


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/assets/site-logo.png">',
        '<img src="/avatar-ada.jpg">',
        '<img src="/share.svg">',
        '<img src="/a.jpg" width=40 height="40">',
        '<img src="/a.jpg" width="1" height="1">',
        '<img src="data:image/gif;base64,R0lGODlh">',
        '<img src="https://sb.scorecardresearch.com/p?c1=2">',
        '<img src="javascript:alert(1)">',
        "<img>",
        '<aside class="related"><img src="/other.jpg"><p>Another story</p></aside>',
        '<div class="author-box"><img src="/ada.jpg"></div>',
        '<div class="teaser"><img src="/other.jpg"></div>',
        '<div><img src="/other.jpg"><a href="/x">Another story altogether</a></div>',
    ],
)
def test_pictures_that_are_not_the_storys(image: str) -> None:
    """Marks, portraits, counters, drawings and other stories' pictures are left out."""
    assert story(image) == ()


def test_pictures_outside_the_story_are_not_its() -> None:
    """A rail's picture stays out."""
    assert story("", after='<div><img src="/other.jpg"><p>Something else</p></div>') == ()


@pytest.mark.parametrize(
    ("attributes", "file"),
    [
        ({"src": "s.jpg"}, "s.jpg"),
        ({"src": "s.jpg", "srcset": "m.jpg 640w, l.jpg 1280w"}, "l.jpg"),
        ({"src": "s.jpg", "srcset": "s.jpg, l.jpg 2x"}, "l.jpg"),
        ({"src": "s.jpg", "srcset": "w,640/m.jpg 640w, w,1280/l.jpg 1280w"}, "w,1280/l.jpg"),
        ({"src": "blank.gif", "data-src": "l.jpg"}, "l.jpg"),
        ({"src": "data:image/gif;base64,R0", "data-srcset": "m.jpg 1x, l.jpg 2x"}, "l.jpg"),
        ({"src": "s.jpg", "srcset": "data:image/gif;base64,R0 1w"}, "s.jpg"),
        ({"src": "s.jpg", "srcset": ",,, 12w w"}, "s.jpg"),
    ],
)
def test_the_largest_version_is_taken(attributes: dict[str, str | None], file: str) -> None:
    """Source sets and lazy attributes are looked through."""
    assert largest(Page(base_url="https://example.org/"), attributes) == f"https://example.org/{file}"


def test_sizes_of_one_picture_meet() -> None:
    """A size in the name does not make another picture; another folder with a plain name does."""
    assert same_picture("https://a.example/bridge-closed-300x200.jpg") == same_picture(
        "https://a.example/bridge-closed.jpg?w=9"
    )
    assert same_picture("https://a.example/bridge-closed-300x200-scaled.jpg") == "bridge-closed"
    assert same_picture("https://a.example/1/a.jpg") != same_picture("https://a.example/2/a.jpg")


def test_numbers_before_a_size_make_another_picture() -> None:
    """A camera's number is no size where the size stands behind it."""
    assert same_picture("https://a.example/bridge-7091-600x400.jpg") != same_picture(
        "https://a.example/bridge-7064-600x400.jpg"
    )


@pytest.mark.parametrize(
    "address",
    ["https://pixel.quantserve.com/flood.jpg", "https://a.example/flood.SVG?v=2", "https://a.example/flood.ico#x"],
)
def test_counters_and_drawings_are_no_pictures(address: str) -> None:
    """Hosts that count readers, and drawings, whatever stands behind their names."""
    assert images(Page(metas={"og:image": (address,)})) is None


def test_figures_of_a_story_do_not_share_captions() -> None:
    """The lines of a figure are those inside it, and a credit in brackets needs no colon."""
    first, second = story(
        "<figure><img src=/a-bridge.jpg><figcaption>The bridge. (Ada Ng via Oldtown Photo)</figcaption></figure>"
        "<figure><img src=/b-river.jpg><figcaption>The river</figcaption></figure>"
    )
    assert (first.caption, first.credit) == ("The bridge.", "Ada Ng via Oldtown Photo")
    assert (second.caption, second.credit) == ("The river", None)


def test_file_names_are_no_alternative_text() -> None:
    """What a camera called the file does not describe the picture."""
    (image,) = story('<figure><img src="/bridge.jpg" alt="DSC_0042.jpg"></figure>')
    assert image.alt is None


def test_scraped_text_has_no_pictures() -> None:
    """There is nothing to find in text."""
    assert images(Page(door="text")) is None


def test_a_site_row_wins() -> None:
    """What the caller's rows select is all there is."""
    page = Page(metas={"og:image": ("https://example.org/a.jpg",)}, selected={"images": ("https://example.org/b.jpg",)})
    assert getattr(images(page), "value", None) == (Image("https://example.org/b.jpg"),)


def test_a_figure_named_for_its_caption_is_no_furniture() -> None:
    """Systems class a figure by its having a caption."""
    names = "image-card has-caption wp-caption"
    (image,) = story(f'<figure class="{names}"><img src="/a.jpg"><figcaption>A bridge.</figcaption></figure>')
    assert image == Image("https://example.org/a.jpg", None, "A bridge.", None)


def test_the_sizes_of_a_resizing_service_are_one_picture() -> None:
    """The picture's own address is in the query."""
    head = '<meta property="og:image" content="https://i.example.org/resize/1200x630!/quality/90/?url=b.jpg">'
    (image,) = story('<figure><img src="https://i.example.org/resize/880x462!/quality/90/?url=b.jpg"></figure>', head)
    assert image.url == "https://i.example.org/resize/1200x630!/quality/90/?url=b.jpg"


def test_amp_pages_name_their_pictures_otherwise() -> None:
    """An ``<amp-img>`` is a picture; the ``<img>`` inside it is for browsers that do not know it."""
    (image,) = story(
        '<amp-img src="/a.jpg" width="1200" height="800"><noscript><img src="/b.jpg"></noscript></amp-img>'
    )
    assert image.url == "https://example.org/a.jpg"


def test_slides_under_the_text_go_on_with_the_story() -> None:
    """Two pictures with captions and no links; with one, or with links, they may show other stories."""
    slide = '<figure><img src="/{}.jpg"><figcaption>{}</figcaption></figure>'
    slides = slide.format("a", "The bridge at dawn, an hour before it was closed") + slide.format(
        "b", "The bridge at noon, an hour after it was closed"
    )
    page = f"<main><article><h1>Bridge closed</h1>{PARAGRAPHS}<div>{{}}</div></article></main>"
    found = images(read(page.format(slides), url="https://example.org/"))
    assert found is not None
    assert [image.url for image in found.value] == ["https://example.org/a.jpg", "https://example.org/b.jpg"]
    linked = images(
        read(page.format(slides.replace("The bridge", "<a href=/x>The bridge</a>")), url="https://example.org/")
    )
    assert linked is not None
    assert "https://example.org/b.jpg" not in [image.url for image in linked.value]


def test_pictures_in_a_folder_of_adverts_are_none_of_the_storys() -> None:
    """The folder says so; a folder of two letters may be any."""
    shown = story('<img src="/ads/a.gif"><img src="/a/ad/b.gif">')
    assert [image.url for image in shown] == ["https://example.org/a/ad/b.gif"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("/p/019/1200x675/smart/cow.jpg", "/p/019/730x0/smart/cow.jpg", True),
        ("/social/2031/04/18/104.jpg", "/news/600/2031/04/18/104.jpg", True),
        ("/p/018/1200x675/cow.jpg", "/p/019/1200x675/cow.jpg", False),
        ("/2031/04/17/104.jpg", "/2031/04/18/104.jpg", False),
    ],
)
def test_sizes_can_be_folders(one: str, other: str, *, same: bool) -> None:
    """Short names of files tell pictures apart by the folders they stand in, but not by those of sizes."""
    assert (same_picture(f"https://a.example{one}") == same_picture(f"https://a.example{other}")) is same
