"""Reads drafts as the people who get them would: many interviews, from invention and from the corpus, side by side."""
