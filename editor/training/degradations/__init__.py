"""How clean crops are spoiled: one file a family of damage, and `recipes`, which combines them for each model."""
