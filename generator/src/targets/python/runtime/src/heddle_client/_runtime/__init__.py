"""What is the same for every version of the protocol. Import from `heddle_client` instead."""
