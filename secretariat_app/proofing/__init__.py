"""Rules over a resolution: each says where something is wrong and, where it can, what would be right."""
