"""Making right what an audit found. Nothing is deleted but what is made anew, and no byte is written over: what is damaged is set aside."""
