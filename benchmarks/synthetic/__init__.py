"""A corpus of news pages that nobody ever published: seeded, in several layouts, languages and degrees of mess."""
