"""The finished .docx as pages by Word's rules: read, broken into lines and pages, painted, made a PDF."""
