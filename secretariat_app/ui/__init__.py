"""The window: Qt Widgets. Knows neither SQL nor docx."""
