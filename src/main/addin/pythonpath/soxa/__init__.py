"""Sổ Xã inside Calc: what is asked here is done by the installed program; nothing is judged in this package."""
