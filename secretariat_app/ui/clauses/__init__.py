"""The view of the clause library: what there is, how it is changed, where it is used."""
