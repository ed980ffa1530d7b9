"""How the window looks: the only place where colours and pixels are written."""
