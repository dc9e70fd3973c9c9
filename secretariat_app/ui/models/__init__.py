"""Item models over frozen rows. They import no widget."""
