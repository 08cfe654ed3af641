"""What newsparse knows about news pages: tables only, one file per noun, no engine."""
