"""Old papers come in: files are read into lines with their layout, and lines are recognised as parts."""
