import numpy as np

from editor.restoration.quadratic import fit, terms


def test_a_polynomial_of_the_second_degree_is_found_again():
    random = np.random.default_rng(0)
    features = random.uniform(-2, 3, (200, 3))
    truth = 1 + features[:, 0] - 2 * features[:, 1] * features[:, 2] + 0.5 * features[:, 2] ** 2
    found = fit(features, truth, np.ones(200), ridge=1e-9)
    assert terms(features, found.low, found.high).shape == (200, 1 + 3 + 6)
    for row in (0, 17, 99):
        assert abs(found.read(features[row]) - truth[row]) < 0.02


def test_what_lies_outside_of_what_was_seen_is_taken_for_its_end():
    random = np.random.default_rng(1)
    features = random.uniform(0, 1, (50, 2))
    found = fit(features, features[:, 0], np.ones(50))
    assert found.read(np.array([9.0, 0.5])) == found.read(np.array([found.high[0], 0.5]))
    assert found.read(np.array([-9.0, 0.5])) == found.read(np.array([found.low[0], 0.5]))


def test_weights_decide_whom_the_polynomial_serves():
    features = np.linspace(0, 1, 40)[:, None]
    truth = np.where(np.arange(40) % 2, 1.0, 0.0)
    heavy = fit(features, truth, np.where(truth, 100.0, 1.0))
    light = fit(features, truth, np.where(truth, 1.0, 100.0))
    assert heavy.read(np.array([0.5])) > 0.9
    assert light.read(np.array([0.5])) < 0.1
