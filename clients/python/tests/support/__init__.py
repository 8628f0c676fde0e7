"""Servers for tests, and what they say."""
