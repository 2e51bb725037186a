"""What a measurement says and how far it may be trusted (spec 5): ladders, their rhythm, change, automaticity and general measures."""
