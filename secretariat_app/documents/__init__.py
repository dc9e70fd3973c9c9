"""Paper: .docx in and out, pages, PDF."""
