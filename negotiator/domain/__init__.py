"""What a negotiation is: models that cannot exist in a wrong state, and pure functions."""
