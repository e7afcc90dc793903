"""One file on disk: schema, opening, reads, changes. The only SQL of the program."""
