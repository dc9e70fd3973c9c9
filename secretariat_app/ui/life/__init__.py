"""The life of a paper in the window: its state, the gate, scans, the register and the trail."""
