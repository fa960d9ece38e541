"""What can be measured of a page's blocks, as numbers for the learned judge."""
