"""Russian and Kazakh: dates, typography, search terms. Knows nothing of resolutions."""
