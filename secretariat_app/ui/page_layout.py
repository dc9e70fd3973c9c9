"""Where pages stand in their view: plain arithmetic in pixels, without a widget."""

from dataclasses import dataclass

MARGIN = 16.0
POINT = 96 / 72
FITS = ("width", "page", "two")
"""How pages may fit the view: the full width of one, one whole, two side by side."""


@dataclass(frozen=True)
class PageLayout:
    """Pages of `size` points in a view of `room` pixels; `zoom` is a factor or one of FITS."""

    size: tuple[float, float]
    count: int
    room: tuple[int, int]
    zoom: float | str

    @property
    def columns(self) -> int:
        """Pages side by side."""
        return 2 if self.zoom == "two" else 1

    @property
    def scale(self) -> float:
        """Pixels for a point."""
        if not isinstance(self.zoom, str):
            return self.zoom * POINT
        wide = (self.room[0] - MARGIN * (self.columns + 1)) / (self.columns * self.size[0])
        high = (self.room[1] - 2 * MARGIN) / self.size[1]
        return max(wide if self.zoom != "page" else min(wide, high), 0.2)

    @property
    def step(self) -> float:
        """From the top of one row of pages to that of the next."""
        return self.size[1] * self.scale + MARGIN

    @property
    def width(self) -> float:
        """Of all the pages with their margins."""
        return self.columns * (self.size[0] * self.scale + MARGIN) + MARGIN

    @property
    def height(self) -> float:
        """Of all the pages with their margins."""
        return MARGIN + -(-self.count // self.columns) * self.step

    def corner(self, page: int) -> tuple[float, float]:
        """The upper left corner of a page, from that of the whole."""
        row, column = divmod(page, self.columns)
        shared = min(self.columns, self.count)
        across = shared * (self.size[0] * self.scale + MARGIN) - MARGIN
        left = max((self.room[0] - across) / 2, MARGIN)
        return left + column * (self.size[0] * self.scale + MARGIN), MARGIN + row * self.step

    def page_at(self, y: float) -> int:
        """The page of the first column at a height, from 0."""
        row = max(int((y - MARGIN) // self.step), 0)
        return max(min(row * self.columns, self.count - 1), 0)

    def seen(self, y: float) -> range:
        """The pages that show while the view begins at `y`."""
        first = max(int((y - MARGIN) // self.step), 0) * self.columns
        last = (int((y + self.room[1]) // self.step) + 1) * self.columns
        return range(min(first, self.count), min(last, self.count))

    def spot(self, x: float, y: float) -> tuple[int, float, float] | None:
        """The page at a point of the whole, with the point on it in points."""
        for page in range(self.count):
            left, top = self.corner(page)
            inner = ((x - left) / self.scale, (y - top) / self.scale)
            if 0 <= inner[0] <= self.size[0] and 0 <= inner[1] <= self.size[1]:
                return page, *inner
        return None
