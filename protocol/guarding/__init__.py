"""The guard rails (spec 4) and what safety asks for (spec 7): pure rules that tell when there is something to say. All of it is advice."""
