"""Speed, memory, growth and accuracy of newsparse and of what one would use in its place, side by side in one run."""
