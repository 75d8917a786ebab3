"""The viewer: one picture, or several side by side, at any zoom, with what was before and what changed.

It may import Qt, numpy, cv2 and imaging; it knows nothing of recipes, catalogs or jobs. Whoever shows a picture hands
in an Image (or a ready Pyramid); everything that costs more than a millisecond happens on a Latest thread.

camera (where we look, pure numbers) · pyramid (halved copies to draw from) · layout (which half shows what) ·
change (what differs, as a picture and as numbers) · latest (the thread) · chrome (labels, guides, split line) ·
tool (what a crop, brush or picker is to the viewer) · viewer · compare · histogram.
"""
